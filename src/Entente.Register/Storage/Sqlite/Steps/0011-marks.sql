-- marks: of a deed's words, and whether it took place: most of what is weighed against an announcement is passed over by them,
-- without its terms being read.
DROP TABLE deeds;
CREATE TABLE deeds (
    spot_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    claim_id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    known TEXT,
    marks INTEGER NOT NULL,
    PRIMARY KEY (spot_id, day, claim_id)
) WITHOUT ROWID;
CREATE INDEX deeds_claim ON deeds (claim_id);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);

PRAGMA user_version = 11;
