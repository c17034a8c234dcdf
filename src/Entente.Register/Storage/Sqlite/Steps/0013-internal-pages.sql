-- A page that is marked internal has its current reading here and none in current_reading: whatever asks for current readings
-- leaves it out.
ALTER TABLE pages ADD COLUMN internal_reading INTEGER;
CREATE INDEX pages_internal ON pages (internal_reading) WHERE internal_reading IS NOT NULL;

-- Who marked a page, when and why, append-only. internal: 1, or 0 where the mark was taken back.
CREATE TABLE page_marks (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages (id),
    internal INTEGER NOT NULL,
    marked_by TEXT NOT NULL,
    because TEXT NOT NULL,
    marked_at INTEGER NOT NULL
);
CREATE INDEX page_marks_page ON page_marks (page_id);

-- What views that ask for internal pages too read in place of pages and aliases. What is derived from all pages lies in twins
-- of the derived tables, whole_profiles and so on, which are there only while a page is internal.
CREATE VIEW whole_pages AS
SELECT id, name, sha256, text, coalesce(current_reading, internal_reading) AS current_reading, recorded_at, internal_reading FROM pages;
CREATE TABLE internal_aliases (
    id INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL,
    became TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX internal_aliases_identifier ON internal_aliases (identifier);

PRAGMA user_version = 13;
