-- TABLE Odd "name"; -- it's; owner: postgres
CREATE TABLE access_method."Odd ""name""; -- it's" (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE access_method."Odd ""name""; -- it's";

-- TABLE t; owner: postgres
CREATE TABLE access_method.t (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE access_method.t;

-- TABLE t1; owner: postgres
CREATE TABLE access_method.t1 (
    a integer
)
PARTITION BY LIST (a);
-- drop: DROP TABLE access_method.t1;

-- TABLE t11; owner: postgres
CREATE TABLE access_method.t11 (
    a integer
);
-- drop: DROP TABLE access_method.t11;

-- TABLE ATTACH t1; owner: postgres
ALTER TABLE ONLY access_method.t ATTACH PARTITION access_method.t1 FOR VALUES IN (1);

-- TABLE ATTACH t11; owner: postgres
ALTER TABLE ONLY access_method.t1 ATTACH PARTITION access_method.t11 FOR VALUES IN (1);

-- TABLE DATA t11; owner: postgres
COPY access_method.t11 (a) FROM stdin;
