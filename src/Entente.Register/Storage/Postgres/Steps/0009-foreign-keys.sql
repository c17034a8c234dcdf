-- What leads to another table is indexed: whenever a reading, a dispatch or a claim is added, the database looks for what
-- leads to it, and would look through all of it without an index. Views ask for the page of a current reading, too.
CREATE INDEX pages_current_reading ON pages (current_reading);
CREATE INDEX verdict_claims_dispatch ON verdict_claims (dispatch_id);
CREATE INDEX verdict_claims_claim ON verdict_claims (claim_id);
