-- What prints of a dispatch are known by: a sample of its runs of three words, and its figures. Derived, and made anew by a
-- rebuild.
CREATE TABLE print_sketches (
    dispatch_id bigint PRIMARY KEY,
    sketch bytea NOT NULL
);
ALTER TABLE print_sketches ALTER COLUMN sketch SET STORAGE PLAIN;

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);
