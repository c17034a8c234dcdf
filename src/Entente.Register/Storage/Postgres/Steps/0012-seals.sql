-- A checksum of each reading, with its dispatches and the claims that were read in them, as they were recorded: whoever
-- alters one of them past the program leaves a checksum that does not fit. It goes when its reading goes.
CREATE TABLE reading_seals (
    reading_id bigint PRIMARY KEY REFERENCES readings (id) ON DELETE CASCADE,
    checksum text COLLATE "C" NOT NULL
);
INSERT INTO upkeep (task) SELECT 'seal' WHERE EXISTS (SELECT 1 FROM pages) ON CONFLICT DO NOTHING;
