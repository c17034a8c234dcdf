-- Of an entity that is told of for years, views read the mentions that were known first or last, and no others.
DROP INDEX mentions_profile;
CREATE INDEX mentions_profile ON mentions (profile_id, role, known, day, edition);
