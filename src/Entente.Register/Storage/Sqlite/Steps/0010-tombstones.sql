-- What stays of a page that was forgotten, by which it is known again: no word of it. forgotten_at: microseconds since 1970.
CREATE TABLE tombstones (
    id INTEGER PRIMARY KEY,
    forgotten_by TEXT NOT NULL,
    because TEXT NOT NULL,
    forgotten_at INTEGER NOT NULL
);

-- of_page: 1 where the hash is of the page's text, 0 where it is of a dispatch's own.
CREATE TABLE tombstone_hashes (
    hash TEXT NOT NULL,
    of_page INTEGER NOT NULL,
    tombstone_id INTEGER NOT NULL REFERENCES tombstones (id),
    PRIMARY KEY (hash, of_page, tombstone_id)
) WITHOUT ROWID;
CREATE INDEX tombstone_hashes_tombstone ON tombstone_hashes (tombstone_id);

-- The pages that a transaction is taking out, and empty when it is over: meanwhile what is never changed may be deleted.
CREATE TABLE forgetting (
    page_id INTEGER PRIMARY KEY
);

DROP TRIGGER claims_stay;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;
DROP TRIGGER verdicts_keep;
CREATE TRIGGER verdicts_keep BEFORE UPDATE ON verdicts WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
DROP TRIGGER verdict_anchors_keep;
CREATE TRIGGER verdict_anchors_keep BEFORE UPDATE ON verdict_anchors WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
DROP TRIGGER verdict_claims_stay;
CREATE TRIGGER verdict_claims_stay BEFORE DELETE ON verdict_claims WHEN NOT EXISTS (SELECT 1 FROM forgetting)
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;

PRAGMA user_version = 10;
