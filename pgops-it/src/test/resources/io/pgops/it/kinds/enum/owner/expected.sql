-- TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned AS ENUM (
    'a'
);
-- drop: DROP TYPE owner.owned;
