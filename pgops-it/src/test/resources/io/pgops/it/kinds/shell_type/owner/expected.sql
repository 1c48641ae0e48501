-- TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned;
-- drop: DROP TYPE owner.owned;
