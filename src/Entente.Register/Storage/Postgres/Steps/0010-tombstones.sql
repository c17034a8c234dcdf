-- What stays of a page that was forgotten, by which it is known again: no word of it. forgotten_at: microseconds since 1970.
CREATE TABLE tombstones (
    id bigint PRIMARY KEY,
    forgotten_by text COLLATE "C" NOT NULL,
    because text COLLATE "C" NOT NULL,
    forgotten_at bigint NOT NULL
);

-- of_page: 1 where the hash is of the page's text, 0 where it is of a dispatch's own.
CREATE TABLE tombstone_hashes (
    hash text COLLATE "C" NOT NULL,
    of_page integer NOT NULL,
    tombstone_id bigint NOT NULL REFERENCES tombstones (id),
    PRIMARY KEY (hash, of_page, tombstone_id)
);
CREATE INDEX tombstone_hashes_tombstone ON tombstone_hashes (tombstone_id);

-- The pages that a transaction is taking out, and empty when it is over: meanwhile what is never changed may be deleted.
CREATE TABLE forgetting (
    page_id bigint PRIMARY KEY
);

CREATE FUNCTION refuse_unless_forgetting() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM forgetting) THEN RAISE EXCEPTION '% are never changed or deleted', TG_ARGV[0]; END IF;
    RETURN NULL;
END $$;
DROP TRIGGER claims_keep ON claims;
CREATE TRIGGER claims_keep BEFORE UPDATE ON claims EXECUTE FUNCTION refuse_change('claims');
CREATE TRIGGER claims_stay BEFORE DELETE ON claims EXECUTE FUNCTION refuse_unless_forgetting('claims');
DROP TRIGGER verdicts_keep ON verdicts;
CREATE TRIGGER verdicts_keep BEFORE UPDATE ON verdicts EXECUTE FUNCTION refuse_unless_forgetting('verdicts');
CREATE TRIGGER verdicts_stay BEFORE DELETE ON verdicts EXECUTE FUNCTION refuse_change('verdicts');
DROP TRIGGER verdict_anchors_keep ON verdict_anchors;
CREATE TRIGGER verdict_anchors_keep BEFORE UPDATE ON verdict_anchors EXECUTE FUNCTION refuse_unless_forgetting('verdicts');
CREATE TRIGGER verdict_anchors_stay BEFORE DELETE ON verdict_anchors EXECUTE FUNCTION refuse_change('verdicts');
DROP TRIGGER verdict_claims_keep ON verdict_claims;
CREATE TRIGGER verdict_claims_keep BEFORE UPDATE ON verdict_claims EXECUTE FUNCTION refuse_change('verdicts');
CREATE TRIGGER verdict_claims_stay BEFORE DELETE ON verdict_claims EXECUTE FUNCTION refuse_unless_forgetting('verdicts');
