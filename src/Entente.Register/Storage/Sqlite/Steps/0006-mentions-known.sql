-- Views choose among the mentions of an entity by when they became known: the index tells it, and no row is read for it.
DROP INDEX mentions_profile;
CREATE INDEX mentions_profile ON mentions (profile_id, role, day, edition, known);

PRAGMA user_version = 6;
