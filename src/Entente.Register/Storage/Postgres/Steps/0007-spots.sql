-- What is derived is laid out anew, so that adding writes little to few pages, however large the register is. A spot is a
-- place (a pair of parties, a party, its offices, all) with what is looked for there (a kind of appearance, an act): rows
-- carry its number in place of two texts.
CREATE TABLE spots (
    id bigint PRIMARY KEY,
    place text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    UNIQUE (place, kind)
);

-- hash: sixty bits of the key's hash, as the identifier spells them: by it profiles are found, by key and by identifier.
DROP TABLE profiles;
CREATE TABLE profiles (
    id bigint PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    identifier text COLLATE "C" NOT NULL,
    hash bigint NOT NULL,
    entity bigint NOT NULL
);
CREATE INDEX profiles_hash ON profiles (hash);
CREATE INDEX profiles_entity ON profiles (entity);

-- Most of what appears is over on the day on which it begins, or became known on it: of the rest alone indexes tell when it
-- lasts and when it became known.
DROP TABLE appearances;
CREATE TABLE appearances (
    spot_id bigint NOT NULL,
    first text COLLATE "C" NOT NULL,
    last text COLLATE "C" NOT NULL,
    known text COLLATE "C",
    profile_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    PRIMARY KEY (spot_id, first, profile_id, claim_id)
);
CREATE INDEX appearances_last ON appearances (spot_id, last) WHERE last <> first;
CREATE INDEX appearances_known ON appearances (spot_id, known) WHERE known IS DISTINCT FROM first;
CREATE INDEX appearances_claim ON appearances (claim_id);

-- A claim's terms are the same wherever it stands, and are kept once.
DROP TABLE deeds;
CREATE TABLE deeds (
    spot_id bigint NOT NULL,
    day text COLLATE "C" NOT NULL,
    claim_id bigint NOT NULL,
    profile_id bigint NOT NULL,
    known text COLLATE "C",
    PRIMARY KEY (spot_id, day, claim_id)
);
CREATE INDEX deeds_claim ON deeds (claim_id);
CREATE TABLE deed_terms (
    claim_id bigint PRIMARY KEY,
    terms text COLLATE "C" NOT NULL
);

-- Hashes lie at random, so an index of them is written all over: it holds no more than their first digits.
DROP INDEX pages_sha256;
DROP INDEX dispatches_hash;
CREATE INDEX pages_sha256 ON pages (substr(sha256, 1, 6));
CREATE INDEX dispatches_hash ON dispatches (substr(hash, 1, 6));

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);
