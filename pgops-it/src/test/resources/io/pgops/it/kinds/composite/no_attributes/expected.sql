-- TYPE nothing; owner: postgres
CREATE TYPE no_attributes.nothing AS (
);
-- drop: DROP TYPE no_attributes.nothing;
