-- TABLE t; owner: postgres
CREATE TABLE defaults.t (
    a integer DEFAULT 1,
    b text DEFAULT 'b'::text,
    c integer,
    d integer DEFAULT 4
)
PARTITION BY LIST (a);
-- drop: DROP TABLE defaults.t;

-- TABLE changed; owner: postgres
CREATE TABLE defaults.changed (
    a integer DEFAULT 1,
    b text DEFAULT 'its own'::text,
    c integer DEFAULT 3,
    d integer DEFAULT 4
);
-- drop: DROP TABLE defaults.changed;

-- TABLE dropped; owner: postgres
CREATE TABLE defaults.dropped (
    a integer DEFAULT 1,
    b text,
    c integer,
    d integer DEFAULT 4
);
-- drop: DROP TABLE defaults.dropped;

-- TABLE ATTACH changed; owner: postgres
ALTER TABLE ONLY defaults.t ATTACH PARTITION defaults.changed FOR VALUES IN (1);

-- TABLE ATTACH dropped; owner: postgres
ALTER TABLE ONLY defaults.t ATTACH PARTITION defaults.dropped FOR VALUES IN (2);

-- TABLE DATA changed; owner: postgres
COPY defaults.changed (a, b, c, d) FROM stdin;

-- TABLE DATA dropped; owner: postgres
COPY defaults.dropped (a, b, c, d) FROM stdin;
