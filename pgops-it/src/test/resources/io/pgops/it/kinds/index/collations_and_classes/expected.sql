-- TABLE indexed; owner: postgres
CREATE TABLE collations_and_classes.indexed (
    a text,
    b text,
    c character varying(10)
);
-- drop: DROP TABLE collations_and_classes.indexed;

-- TABLE DATA indexed; owner: postgres
COPY collations_and_classes.indexed (a, b, c) FROM stdin;

-- INDEX collated; owner: postgres
CREATE INDEX collated ON collations_and_classes.indexed USING btree (a COLLATE "C" text_pattern_ops DESC, b COLLATE "de-x-icu", c varchar_pattern_ops);
-- drop: DROP INDEX collations_and_classes.collated;
