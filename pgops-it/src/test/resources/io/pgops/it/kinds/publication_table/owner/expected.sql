-- TABLE published; owner: pgops_sample_owner
CREATE TABLE owner.published (
    a integer
);
-- drop: DROP TABLE owner.published;

-- TABLE DATA published; owner: pgops_sample_owner
COPY owner.published (a) FROM stdin;

-- PUBLICATION TABLE publication_table_owner published; owner: pgops_sample_superuser
ALTER PUBLICATION publication_table_owner ADD TABLE ONLY owner.published;
