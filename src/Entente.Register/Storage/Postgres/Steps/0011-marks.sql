-- marks: of a deed's words, and whether it took place: most of what is weighed against an announcement is passed over by them,
-- without its terms being read.
DROP TABLE deeds;
CREATE TABLE deeds (
    spot_id bigint NOT NULL,
    day text COLLATE "C" NOT NULL,
    claim_id bigint NOT NULL,
    profile_id bigint NOT NULL,
    known text COLLATE "C",
    marks bigint NOT NULL,
    PRIMARY KEY (spot_id, day, claim_id)
);
CREATE INDEX deeds_claim ON deeds (claim_id);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);
