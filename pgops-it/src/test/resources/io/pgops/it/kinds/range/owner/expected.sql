-- TYPE owned; owner: pgops_sample_owner
CREATE TYPE owner.owned AS RANGE (
    subtype = integer,
    multirange_type_name = owner.owned_multirange
);
-- drop: DROP TYPE owner.owned;
