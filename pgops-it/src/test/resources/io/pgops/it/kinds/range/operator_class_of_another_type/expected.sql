-- TYPE unsigned; owner: postgres
CREATE TYPE operator_class_of_another_type.unsigned AS RANGE (
    subtype = integer,
    multirange_type_name = operator_class_of_another_type.unsigned_multirange,
    subtype_opclass = pg_catalog.oid_ops
);
-- drop: DROP TYPE operator_class_of_another_type.unsigned;

-- TYPE words; owner: postgres
CREATE TYPE operator_class_of_another_type.words AS RANGE (
    subtype = character varying,
    multirange_type_name = operator_class_of_another_type.words_multirange,
    subtype_opclass = pg_catalog.text_ops
);
-- drop: DROP TYPE operator_class_of_another_type.words;

-- TABLE unsigned_ranges; owner: postgres
CREATE TABLE operator_class_of_another_type.unsigned_ranges (
    a operator_class_of_another_type.unsigned
);
-- drop: DROP TABLE operator_class_of_another_type.unsigned_ranges;

-- TABLE DATA unsigned_ranges; owner: postgres
COPY operator_class_of_another_type.unsigned_ranges (a) FROM stdin;
