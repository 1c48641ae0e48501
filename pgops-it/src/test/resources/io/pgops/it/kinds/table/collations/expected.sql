-- TABLE collated; owner: postgres
CREATE TABLE collations.collated (
    a text COLLATE pg_catalog."C",
    b character varying(30) COLLATE pg_catalog."de-x-icu" DEFAULT 'ß'::character varying NOT NULL,
    c text,
    d text[] COLLATE pg_catalog."POSIX"
);
-- drop: DROP TABLE collations.collated;

-- TABLE DATA collated; owner: postgres
COPY collations.collated (a, b, c, d) FROM stdin;
