-- The words of the names of people, mechanisms and instruments, folded, so that they are found while a name is typed. A register
-- of an earlier version gets them by a rebuild.
CREATE TABLE name_words (
    kind text COLLATE "C" NOT NULL,
    word text COLLATE "C" NOT NULL,
    profile_id bigint NOT NULL,
    PRIMARY KEY (kind, word, profile_id)
);

DELETE FROM upkeep WHERE task = 'rebuild';
INSERT INTO upkeep (task) SELECT 'rebuild' WHERE EXISTS (SELECT 1 FROM pages);
