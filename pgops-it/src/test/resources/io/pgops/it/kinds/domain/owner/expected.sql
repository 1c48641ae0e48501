-- DOMAIN owned; owner: pgops_sample_owner
CREATE DOMAIN owner.owned AS integer
	CONSTRAINT owned_check CHECK ((VALUE > 0));
-- drop: DROP DOMAIN owner.owned;
