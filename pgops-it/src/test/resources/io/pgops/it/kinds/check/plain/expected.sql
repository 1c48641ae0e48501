-- TABLE plain; owner: postgres
CREATE TABLE plain.plain (
    a integer,
    b text,
    CONSTRAINT plain_a_check CHECK ((a > 0)),
    CONSTRAINT plain_check CHECK (((a < 100) OR (b IS NOT NULL))),
    CONSTRAINT short CHECK (((length(b) < 10) AND (b <> 'it''s; \'::text)))
);
-- drop: DROP TABLE plain.plain;

-- TABLE DATA plain; owner: postgres
COPY plain.plain (a, b) FROM stdin;
