-- TABLE general; owner: postgres
CREATE TABLE partitioned.general (
    a integer
);
-- drop: DROP TABLE partitioned.general;

-- TABLE parent; owner: postgres
CREATE TABLE partitioned.parent (
    a integer,
    b text
)
PARTITION BY RANGE (a);
ALTER TABLE ONLY partitioned.parent FORCE ROW LEVEL SECURITY;
-- drop: DROP TABLE partitioned.parent;

-- TABLE child; owner: postgres
CREATE TABLE partitioned.child (
    a integer,
    b text
);
-- drop: DROP TABLE partitioned.child;

-- TABLE special; owner: postgres
CREATE TABLE partitioned.special (
    b integer
)
INHERITS (partitioned.general);
-- drop: DROP TABLE partitioned.special;

-- TABLE ATTACH child; owner: postgres
ALTER TABLE ONLY partitioned.parent ATTACH PARTITION partitioned.child FOR VALUES FROM (1) TO (10);

-- TABLE DATA child; owner: postgres
COPY partitioned.child (a, b) FROM stdin;

-- TABLE DATA general; owner: postgres
COPY partitioned.general (a) FROM stdin;

-- TABLE DATA special; owner: postgres
COPY partitioned.special (a, b) FROM stdin;

-- RULE general to_special; owner: postgres
CREATE RULE to_special AS
    ON INSERT TO partitioned.general
   WHERE (new.a > 5) DO INSTEAD  INSERT INTO partitioned.special (a, b)
  VALUES (new.a, 1);
-- drop: DROP RULE to_special ON partitioned.general;

-- ROW SECURITY child; owner: postgres
ALTER TABLE partitioned.child ENABLE ROW LEVEL SECURITY;

-- POLICY child of_child; owner: postgres
CREATE POLICY of_child ON partitioned.child FOR SELECT USING ((a > 5));
-- drop: DROP POLICY of_child ON partitioned.child;

-- POLICY parent of_parent; owner: postgres
CREATE POLICY of_parent ON partitioned.parent USING ((b = CURRENT_USER));
-- drop: DROP POLICY of_parent ON partitioned.parent;

-- ROW SECURITY parent; owner: postgres
ALTER TABLE partitioned.parent ENABLE ROW LEVEL SECURITY;

-- ROW SECURITY special; owner: postgres
ALTER TABLE partitioned.special ENABLE ROW LEVEL SECURITY;
