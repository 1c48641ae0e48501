-- TABLE targets; owner: postgres
CREATE TABLE statistics_targets.targets (
    a integer,
    b integer,
    c integer,
    d integer
);
ALTER TABLE ONLY statistics_targets.targets ALTER COLUMN a SET STATISTICS 0;
ALTER TABLE ONLY statistics_targets.targets ALTER COLUMN b SET STATISTICS 250;
-- drop: DROP TABLE statistics_targets.targets;

-- TABLE DATA targets; owner: postgres
COPY statistics_targets.targets (a, b, c, d) FROM stdin;
