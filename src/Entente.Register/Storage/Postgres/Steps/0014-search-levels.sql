-- The index has tokens for the days around a document's own by which a search asks for the newest first: of thirty days, of
-- eight times thirty and of eight times that, so that few tokens cover any stretch of time.
DROP INDEX search_index_tokens;
CREATE INDEX search_index_tokens ON search_index USING gin (
    array_to_tsvector(string_to_array(
        tokens || ' slice:' || (id >> 51)::text || ' season:' || (id >> 54)::text || ' age:' || (id >> 57)::text, ' '))
) WITH (gin_pending_list_limit = 1024);
