-- TABLE owned; owner: pgops_sample_owner
CREATE TABLE owner.owned (
    id integer
);
-- drop: DROP TABLE owner.owned;

-- TABLE owned_by_hostile; owner: pgops_sample "odd" role='s; -- \name
CREATE TABLE owner.owned_by_hostile (
    id integer
);
-- drop: DROP TABLE owner.owned_by_hostile;

-- TABLE DATA owned; owner: pgops_sample_owner
COPY owner.owned (id) FROM stdin;

-- TABLE DATA owned_by_hostile; owner: pgops_sample "odd" role='s; -- \name
COPY owner.owned_by_hostile (id) FROM stdin;
