-- The register's tables as SQLite's steps make them up to the one of this number. Text is ordered by code point; times are
-- microseconds since 1970; numbers of rows are given by the program, under the lock of the one that writes.

-- What was read, append-only. Days are ISO 8601 text.
CREATE TABLE pages (
    id bigint PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    current_reading bigint,
    recorded_at bigint NOT NULL,
    UNIQUE (name, sha256)
);

CREATE TABLE readings (
    id bigint PRIMARY KEY,
    page_id bigint NOT NULL REFERENCES pages (id),
    reader text COLLATE "C" NOT NULL,
    hints text COLLATE "C" NOT NULL,
    completed integer NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE INDEX readings_page ON readings (page_id);
ALTER TABLE pages ADD FOREIGN KEY (current_reading) REFERENCES readings (id) DEFERRABLE INITIALLY DEFERRED;

-- hash: of the dispatch's own piece of the page's text, so that the same story on two pages is seen to be one source.
CREATE TABLE dispatches (
    id bigint PRIMARY KEY,
    reading_id bigint NOT NULL REFERENCES readings (id),
    ordinal integer NOT NULL,
    hash text COLLATE "C" NOT NULL,
    start integer NOT NULL,
    length integer NOT NULL,
    title text COLLATE "C",
    agency text COLLATE "C",
    language text COLLATE "C",
    published text COLLATE "C",
    published_day text COLLATE "C",
    teaser integer NOT NULL
);
CREATE INDEX dispatches_reading ON dispatches (reading_id);
CREATE INDEX dispatches_published ON dispatches (published_day) WHERE published_day IS NOT NULL;

-- start, length: of the quote in the dispatch's text, in UTF-16 units.
CREATE TABLE claims (
    id bigint PRIMARY KEY,
    dispatch_id bigint NOT NULL REFERENCES dispatches (id),
    ordinal integer NOT NULL,
    kind text COLLATE "C" NOT NULL,
    fact text COLLATE "C" NOT NULL,
    quote text COLLATE "C" NOT NULL,
    start integer NOT NULL,
    length integer NOT NULL,
    rule text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE INDEX claims_dispatch ON claims (dispatch_id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% are never changed or deleted', TG_ARGV[0]; END $$;
CREATE TRIGGER claims_keep BEFORE UPDATE OR DELETE ON claims EXECUTE FUNCTION refuse_change('claims');

-- Identifiers, once given, lead for ever to the entity that theirs has become.
CREATE TABLE aliases (
    id bigint PRIMARY KEY,
    identifier text COLLATE "C" NOT NULL,
    became text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL
);
CREATE INDEX aliases_identifier ON aliases (identifier);
CREATE TRIGGER aliases_keep BEFORE UPDATE OR DELETE ON aliases EXECUTE FUNCTION refuse_change('aliases');

-- What follows is derived from the current claims, and made anew by a rebuild.
-- entity: the profile with the smallest key of those that are one thing.
CREATE TABLE profiles (
    id bigint PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    identifier text COLLATE "C" NOT NULL,
    entity bigint NOT NULL,
    UNIQUE (kind, key)
);
CREATE INDEX profiles_entity ON profiles (entity);
CREATE INDEX profiles_identifier ON profiles (identifier);

-- side: 0 where a profile is found by those that say less, 1 where it looks for those that say more. hash: of the key.
CREATE TABLE profile_keys (
    side integer NOT NULL,
    hash bigint NOT NULL,
    profile_id bigint NOT NULL,
    PRIMARY KEY (side, hash, profile_id)
);

CREATE TABLE links (
    lesser bigint NOT NULL,
    upper bigint NOT NULL,
    strength integer NOT NULL,
    reason text COLLATE "C" NOT NULL,
    PRIMARY KEY (lesser, upper)
);
CREATE INDEX links_upper ON links (upper);

-- day: when what the claim tells was, where that is known; known: when the dispatch was published.
CREATE TABLE mentions (
    claim_id bigint NOT NULL,
    ordinal integer NOT NULL,
    profile_id bigint NOT NULL,
    role text COLLATE "C" NOT NULL,
    edition integer,
    day text COLLATE "C",
    known text COLLATE "C",
    PRIMARY KEY (claim_id, ordinal)
);

-- Where a mention is looked for: under the pair of parties, or the office of a party, from day to day.
CREATE TABLE appearances (
    place text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    first text COLLATE "C" NOT NULL,
    last text COLLATE "C" NOT NULL,
    known text COLLATE "C",
    profile_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    PRIMARY KEY (place, kind, first, profile_id, claim_id)
);
CREATE INDEX appearances_last ON appearances (place, kind, last);
CREATE INDEX appearances_claim ON appearances (claim_id);

-- What people judged, append-only. given_at: microseconds since 1970. fields: JSON, the new values of a corrected or added
-- fact. withdraws: the identifier of the verdict that this one takes back. evidence: what was known of a pair when its
-- doubt was judged.
CREATE TABLE verdicts (
    id bigint PRIMARY KEY,
    identifier text COLLATE "C" NOT NULL UNIQUE,
    act text COLLATE "C" NOT NULL,
    fields text COLLATE "C",
    withdraws text COLLATE "C",
    evidence text COLLATE "C",
    signed_by text COLLATE "C" NOT NULL,
    because text COLLATE "C" NOT NULL,
    given_at bigint NOT NULL
);
CREATE INDEX verdicts_withdraws ON verdicts (withdraws) WHERE withdraws IS NOT NULL;

-- The mentions that a verdict judges: side 0, and for a pair side 1. start, length: in the dispatch's text, page_start: in
-- the page's, in UTF-16 units. quote, fact: as they stood when they were judged.
CREATE TABLE verdict_anchors (
    verdict_id bigint NOT NULL REFERENCES verdicts (id),
    side integer NOT NULL,
    dispatch text COLLATE "C" NOT NULL,
    start integer NOT NULL,
    length integer NOT NULL,
    kind text COLLATE "C" NOT NULL,
    name text COLLATE "C",
    nth integer NOT NULL,
    page_name text COLLATE "C" NOT NULL,
    page_sha256 text COLLATE "C" NOT NULL,
    page_start integer NOT NULL,
    quote text COLLATE "C" NOT NULL,
    fact text COLLATE "C" NOT NULL,
    PRIMARY KEY (verdict_id, side)
);
CREATE INDEX verdict_anchors_dispatch ON verdict_anchors (dispatch);
CREATE INDEX verdict_anchors_page ON verdict_anchors (page_sha256);

-- The claims, of rule 'verdict', that corrections and additions make in a dispatch.
CREATE TABLE verdict_claims (
    verdict_id bigint NOT NULL REFERENCES verdicts (id),
    dispatch_id bigint NOT NULL REFERENCES dispatches (id),
    ordinal integer NOT NULL,
    claim_id bigint NOT NULL REFERENCES claims (id),
    PRIMARY KEY (verdict_id, dispatch_id, ordinal)
);

CREATE TRIGGER verdicts_keep BEFORE UPDATE OR DELETE ON verdicts EXECUTE FUNCTION refuse_change('verdicts');
CREATE TRIGGER verdict_anchors_keep BEFORE UPDATE OR DELETE ON verdict_anchors EXECUTE FUNCTION refuse_change('verdicts');
CREATE TRIGGER verdict_claims_keep BEFORE UPDATE OR DELETE ON verdict_claims EXECUTE FUNCTION refuse_change('verdicts');

-- What follows is derived, and made anew by a rebuild.
CREATE TABLE verdicts_withdrawn (
    verdict_id bigint PRIMARY KEY
);

-- Where a verdict's mentions stand today. ordinal: of the mention in the claim; -1 for the fact itself. base: the key of the
-- profile that the mention would have without verdicts. moved: 1 where the words or the fact are not those that were judged.
CREATE TABLE verdict_places (
    verdict_id bigint NOT NULL,
    side integer NOT NULL,
    claim_id bigint NOT NULL,
    ordinal integer NOT NULL,
    base text COLLATE "C" NOT NULL,
    moved integer NOT NULL,
    PRIMARY KEY (verdict_id, side, claim_id, ordinal)
);
CREATE INDEX verdict_places_claim ON verdict_places (claim_id);
CREATE INDEX verdict_places_base ON verdict_places (base);

-- Mentions that share a profile and were judged to be different: those of a dispatch (or at one place in it) get a mark.
CREATE TABLE verdict_marks (
    base text COLLATE "C" NOT NULL,
    unit text COLLATE "C" NOT NULL,
    mark text COLLATE "C" NOT NULL,
    PRIMARY KEY (base, unit)
);

-- Profiles between which a verdict stands, in both directions.
CREATE TABLE verdict_links (
    profile_id bigint NOT NULL,
    other_id bigint NOT NULL,
    verdict_id bigint NOT NULL,
    PRIMARY KEY (profile_id, other_id, verdict_id)
);
CREATE INDEX verdict_links_verdict ON verdict_links (verdict_id);

CREATE INDEX dispatches_hash ON dispatches (hash);
CREATE INDEX pages_sha256 ON pages (sha256);

-- Whom and what a place knows, each once; what came to be known there, or was recorded, between two moments.
CREATE INDEX appearances_profile ON appearances (place, kind, profile_id);
CREATE INDEX appearances_known ON appearances (place, kind, known);
CREATE INDEX appearances_recorded ON appearances (place, kind, claim_id);
CREATE INDEX claims_recorded ON claims (recorded_at);

-- What is to be done to the register when it is next opened: a step that derives more from the claims asks for a rebuild.
CREATE TABLE upkeep (
    task text COLLATE "C" PRIMARY KEY
);

-- What undertakings, plans and instruments are answered by: facts under a place (a pair of parties, a party, all) and an
-- act (kind of fact with its kind, or the sort of announcement), by day. terms: what one is told from its like by.
-- Derived from the current claims, and made anew by a rebuild.
CREATE TABLE deeds (
    place text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    claim_id bigint NOT NULL,
    profile_id bigint NOT NULL,
    known text COLLATE "C",
    terms text COLLATE "C" NOT NULL,
    PRIMARY KEY (place, act, day, claim_id)
);
CREATE INDEX deeds_claim ON deeds (claim_id);

-- Views choose among the mentions of an entity by when they became known: the index tells it, and no row is read for it.
CREATE INDEX mentions_profile ON mentions (profile_id, role, day, edition, known);
