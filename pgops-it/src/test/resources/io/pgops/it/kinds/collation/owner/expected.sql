-- COLLATION owned; owner: pgops_sample_owner
CREATE COLLATION owner.owned (provider = libc, locale = 'C');
-- drop: DROP COLLATION owner.owned;
