-- TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned AS (
    a integer
);
-- drop: DROP TYPE owner.owned;
