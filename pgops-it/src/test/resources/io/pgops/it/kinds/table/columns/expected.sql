-- TABLE plain; owner: postgres
CREATE TABLE columns.plain (
    a integer,
    b text
);
-- drop: DROP TABLE columns.plain;

-- TABLE types; owner: postgres
CREATE TABLE columns.types (
    a numeric(12,4),
    b character varying(10)[],
    c timestamp(3) with time zone,
    d interval day to second(2),
    e bit(4),
    f "char",
    g text[],
    h character(5),
    i interval(3),
    j time(2) without time zone
);
-- drop: DROP TABLE columns.types;

-- TABLE DATA plain; owner: postgres
COPY columns.plain (a, b) FROM stdin;

-- TABLE DATA types; owner: postgres
COPY columns.types (a, b, c, d, e, f, g, h, i, j) FROM stdin;
