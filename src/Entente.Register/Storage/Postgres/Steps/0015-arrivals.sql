-- What became of each page that is held when it came: its outcome, since when that is so, and when it was seen last. original_id:
-- of a duplicate the page that carries its first dispatch. path: where it was found, unless that is its name.
CREATE TABLE page_arrivals (
    page_id bigint PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
    outcome text COLLATE "C" NOT NULL,
    original_id bigint,
    path text COLLATE "C",
    decided_at bigint NOT NULL,
    seen_at bigint NOT NULL
);
CREATE INDEX page_arrivals_seen ON page_arrivals (outcome, seen_at);
CREATE INDEX page_arrivals_original ON page_arrivals (original_id) WHERE original_id IS NOT NULL;

-- Pages that were not taken, the latest of each name; of a forgotten page the name is the hash of its text.
CREATE TABLE refused_pages (
    id bigint PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    outcome text COLLATE "C" NOT NULL,
    path text COLLATE "C",
    reason text COLLATE "C",
    reader text COLLATE "C",
    internal integer NOT NULL,
    decided_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    UNIQUE (name)
);
CREATE INDEX refused_pages_seen ON refused_pages (outcome, seen_at);

-- Until now only French was read.
INSERT INTO page_arrivals (page_id, outcome, decided_at, seen_at)
SELECT p.id,
    CASE WHEN NOT EXISTS (SELECT 1 FROM dispatches d WHERE d.reading_id = coalesce(p.current_reading, p.internal_reading) AND d.teaser = 0) THEN 'no-dispatch'
        WHEN NOT EXISTS (
            SELECT 1 FROM dispatches d
            WHERE d.reading_id = coalesce(p.current_reading, p.internal_reading) AND d.teaser = 0 AND (d.language IS NULL OR d.language = 'fr')) THEN 'other-language'
        ELSE 'read' END,
    p.recorded_at, p.recorded_at
FROM pages p;
