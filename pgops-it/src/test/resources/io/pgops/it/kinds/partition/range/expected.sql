-- TABLE by_time; owner: postgres
CREATE TABLE range.by_time (
    at timestamp with time zone,
    price numeric(8,2)
)
PARTITION BY RANGE (at);
-- drop: DROP TABLE range.by_time;

-- TABLE by_time_1; owner: postgres
CREATE TABLE range.by_time_1 (
    at timestamp with time zone,
    price numeric(8,2)
);
-- drop: DROP TABLE range.by_time_1;

-- TABLE t; owner: postgres
CREATE TABLE range.t (
    a date,
    b integer,
    c integer
)
PARTITION BY RANGE (a, b);
-- drop: DROP TABLE range.t;

-- TABLE p1; owner: postgres
CREATE TABLE range.p1 (
    a date,
    b integer,
    c integer
);
-- drop: DROP TABLE range.p1;

-- TABLE p2; owner: postgres
CREATE TABLE range.p2 (
    a date,
    b integer,
    c integer
);
-- drop: DROP TABLE range.p2;

-- TABLE p3; owner: postgres
CREATE TABLE range.p3 (
    a date,
    b integer,
    c integer
);
-- drop: DROP TABLE range.p3;

-- TABLE rest; owner: postgres
CREATE TABLE range.rest (
    a date,
    b integer,
    c integer
);
-- drop: DROP TABLE range.rest;

-- TABLE ATTACH by_time_1; owner: postgres
ALTER TABLE ONLY range.by_time ATTACH PARTITION range.by_time_1 FOR VALUES FROM ('2019-12-31 23:00:00+00') TO ('2020-01-31 23:00:00+00');

-- TABLE ATTACH p1; owner: postgres
ALTER TABLE ONLY range.t ATTACH PARTITION range.p1 FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2020-01-01', 5);

-- TABLE ATTACH p2; owner: postgres
ALTER TABLE ONLY range.t ATTACH PARTITION range.p2 FOR VALUES FROM ('2020-01-01', 5) TO ('2021-01-01', MAXVALUE);

-- TABLE ATTACH p3; owner: postgres
ALTER TABLE ONLY range.t ATTACH PARTITION range.p3 FOR VALUES FROM ('2022-01-01', MINVALUE) TO (MAXVALUE, MAXVALUE);

-- TABLE ATTACH rest; owner: postgres
ALTER TABLE ONLY range.t ATTACH PARTITION range.rest DEFAULT;

-- TABLE DATA by_time_1; owner: postgres
COPY range.by_time_1 (at, price) FROM stdin;

-- TABLE DATA p1; owner: postgres
COPY range.p1 (a, b, c) FROM stdin;

-- TABLE DATA p2; owner: postgres
COPY range.p2 (a, b, c) FROM stdin;

-- TABLE DATA p3; owner: postgres
COPY range.p3 (a, b, c) FROM stdin;

-- TABLE DATA rest; owner: postgres
COPY range.rest (a, b, c) FROM stdin;
