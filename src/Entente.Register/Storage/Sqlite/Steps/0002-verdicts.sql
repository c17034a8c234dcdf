-- What people judged, append-only. given_at: microseconds since 1970. fields: JSON, the new values of a corrected or added
-- fact. withdraws: the identifier of the verdict that this one takes back. evidence: what was known of a pair when its
-- doubt was judged.
CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL UNIQUE,
    act TEXT NOT NULL,
    fields TEXT,
    withdraws TEXT,
    evidence TEXT,
    signed_by TEXT NOT NULL,
    because TEXT NOT NULL,
    given_at INTEGER NOT NULL
);
CREATE INDEX verdicts_withdraws ON verdicts (withdraws) WHERE withdraws IS NOT NULL;

-- The mentions that a verdict judges: side 0, and for a pair side 1. start, length: in the dispatch's text, page_start: in
-- the page's, in UTF-16 units. quote, fact: as they stood when they were judged.
CREATE TABLE verdict_anchors (
    verdict_id INTEGER NOT NULL REFERENCES verdicts (id),
    side INTEGER NOT NULL,
    dispatch TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    nth INTEGER NOT NULL,
    page_name TEXT NOT NULL,
    page_sha256 TEXT NOT NULL,
    page_start INTEGER NOT NULL,
    quote TEXT NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (verdict_id, side)
);
CREATE INDEX verdict_anchors_dispatch ON verdict_anchors (dispatch);
CREATE INDEX verdict_anchors_page ON verdict_anchors (page_sha256);

-- The claims, of rule 'verdict', that corrections and additions make in a dispatch.
CREATE TABLE verdict_claims (
    verdict_id INTEGER NOT NULL REFERENCES verdicts (id),
    dispatch_id INTEGER NOT NULL REFERENCES dispatches (id),
    ordinal INTEGER NOT NULL,
    claim_id INTEGER NOT NULL REFERENCES claims (id),
    PRIMARY KEY (verdict_id, dispatch_id, ordinal)
);

CREATE TRIGGER verdicts_keep BEFORE UPDATE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
CREATE TRIGGER verdicts_stay BEFORE DELETE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are never deleted'); END;
CREATE TRIGGER verdict_anchors_keep BEFORE UPDATE ON verdict_anchors
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
CREATE TRIGGER verdict_anchors_stay BEFORE DELETE ON verdict_anchors
BEGIN SELECT RAISE(ABORT, 'verdicts are never deleted'); END;
CREATE TRIGGER verdict_claims_keep BEFORE UPDATE ON verdict_claims
BEGIN SELECT RAISE(ABORT, 'verdicts are never changed'); END;
CREATE TRIGGER verdict_claims_stay BEFORE DELETE ON verdict_claims
BEGIN SELECT RAISE(ABORT, 'verdicts are never deleted'); END;

-- What follows is derived, and made anew by a rebuild.
CREATE TABLE verdicts_withdrawn (
    verdict_id INTEGER PRIMARY KEY
);

-- Where a verdict's mentions stand today. ordinal: of the mention in the claim; -1 for the fact itself. base: the key of the
-- profile that the mention would have without verdicts. moved: 1 where the words or the fact are not those that were judged.
CREATE TABLE verdict_places (
    verdict_id INTEGER NOT NULL,
    side INTEGER NOT NULL,
    claim_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    base TEXT NOT NULL,
    moved INTEGER NOT NULL,
    PRIMARY KEY (verdict_id, side, claim_id, ordinal)
);
CREATE INDEX verdict_places_claim ON verdict_places (claim_id);
CREATE INDEX verdict_places_base ON verdict_places (base);

-- Mentions that share a profile and were judged to be different: those of a dispatch (or at one place in it) get a mark.
CREATE TABLE verdict_marks (
    base TEXT NOT NULL,
    unit TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (base, unit)
);

-- Profiles between which a verdict stands, in both directions.
CREATE TABLE verdict_links (
    profile_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    verdict_id INTEGER NOT NULL,
    PRIMARY KEY (profile_id, other_id, verdict_id)
);
CREATE INDEX verdict_links_verdict ON verdict_links (verdict_id);

CREATE INDEX dispatches_hash ON dispatches (hash);
CREATE INDEX pages_sha256 ON pages (sha256);

PRAGMA user_version = 2;
