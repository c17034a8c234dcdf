-- What is kept for searching, of each dispatch that is shown; derived, and made anew by a rebuild. id: by day, the newest
-- first, then by the text's hash. source: the same for dispatches of one text. words: hashes of the tokens, in order.
CREATE TABLE search_documents (
    id INTEGER PRIMARY KEY,
    dispatch_id INTEGER NOT NULL,
    source INTEGER NOT NULL,
    words BLOB NOT NULL
);
CREATE INDEX search_documents_dispatch ON search_documents (dispatch_id);

-- tokens: folded and stemmed by the program, each once for a document. rowid: the document's id.
CREATE VIRTUAL TABLE search_index USING fts5 (
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars ':-'"
);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);

PRAGMA user_version = 8;
