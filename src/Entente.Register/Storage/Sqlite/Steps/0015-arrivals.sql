-- What became of each page that is held when it came: its outcome, since when that is so, and when it was seen last. original_id:
-- of a duplicate the page that carries its first dispatch. path: where it was found, unless that is its name.
CREATE TABLE page_arrivals (
    page_id INTEGER PRIMARY KEY REFERENCES pages (id) ON DELETE CASCADE,
    outcome TEXT NOT NULL,
    original_id INTEGER,
    path TEXT,
    decided_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
);
CREATE INDEX page_arrivals_seen ON page_arrivals (outcome, seen_at);
CREATE INDEX page_arrivals_original ON page_arrivals (original_id) WHERE original_id IS NOT NULL;

-- Pages that were not taken, the latest of each name; of a forgotten page the name is the hash of its text.
CREATE TABLE refused_pages (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    outcome TEXT NOT NULL,
    path TEXT,
    reason TEXT,
    reader TEXT,
    internal INTEGER NOT NULL,
    decided_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
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

PRAGMA user_version = 15;
