-- TYPE usual; owner: postgres
CREATE TYPE operator_class.usual AS RANGE (
    subtype = text,
    multirange_type_name = operator_class.usual_multirange
);
-- drop: DROP TYPE operator_class.usual;

-- TYPE words; owner: postgres
CREATE TYPE operator_class.words AS RANGE (
    subtype = text,
    multirange_type_name = operator_class.words_multirange,
    subtype_opclass = pg_catalog.text_pattern_ops
);
-- drop: DROP TYPE operator_class.words;
