-- What undertakings, plans and instruments are answered by: facts under a place (a pair of parties, a party, all) and an
-- act (kind of fact with its kind, or the sort of announcement), by day. terms: what one is told from its like by.
-- Derived from the current claims, and made anew by a rebuild.
CREATE TABLE deeds (
    place TEXT NOT NULL,
    act TEXT NOT NULL,
    day TEXT NOT NULL,
    claim_id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    known TEXT,
    terms TEXT NOT NULL,
    PRIMARY KEY (place, act, day, claim_id)
) WITHOUT ROWID;
CREATE INDEX deeds_claim ON deeds (claim_id);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);

PRAGMA user_version = 5;
