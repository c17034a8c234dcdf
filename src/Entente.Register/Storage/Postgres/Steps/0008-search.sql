-- What is kept for searching, of each dispatch that is shown; derived, and made anew by a rebuild. id: by day, the newest
-- first, then by the text's hash. source: the same for dispatches of one text. words: hashes of the tokens, in order: they
-- do not shrink, and stand beside their number as long as a page of the database has room.
CREATE TABLE search_documents (
    id bigint PRIMARY KEY,
    dispatch_id bigint NOT NULL,
    source bigint NOT NULL,
    words bytea NOT NULL
) WITH (toast_tuple_target = 8160);
ALTER TABLE search_documents ALTER COLUMN words SET STORAGE EXTERNAL;
CREATE INDEX search_documents_dispatch ON search_documents (dispatch_id);

-- tokens: folded and stemmed by the program, each once for a document, between blanks. Only their index is read, so they lie
-- apart. The index has one token more, of the thirty days around the document's own.
CREATE TABLE search_index (
    id bigint PRIMARY KEY,
    tokens text COLLATE "C" NOT NULL
) WITH (toast_tuple_target = 128);
CREATE INDEX search_index_tokens ON search_index USING gin (
    array_to_tsvector(string_to_array(tokens || ' slice:' || (id >> 51)::text, ' '))
) WITH (gin_pending_list_limit = 1024);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);
