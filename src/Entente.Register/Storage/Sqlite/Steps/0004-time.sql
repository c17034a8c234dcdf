-- Whom and what a place knows, each once; what came to be known there, or was recorded, between two moments.
CREATE INDEX appearances_profile ON appearances (place, kind, profile_id);
CREATE INDEX appearances_known ON appearances (place, kind, known);
CREATE INDEX appearances_recorded ON appearances (place, kind, claim_id);
CREATE INDEX claims_recorded ON claims (recorded_at);

-- What is to be done to the register when it is next opened: a step that derives more from the claims asks for a rebuild.
CREATE TABLE upkeep (
    task TEXT PRIMARY KEY
);
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);

PRAGMA user_version = 4;
