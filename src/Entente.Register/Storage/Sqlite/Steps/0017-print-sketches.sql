-- What prints of a dispatch are known by: a sample of its runs of three words, and its figures. Derived, and made anew by a
-- rebuild.
CREATE TABLE print_sketches (
    dispatch_id INTEGER PRIMARY KEY,
    sketch BLOB NOT NULL
);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);

PRAGMA user_version = 17;
