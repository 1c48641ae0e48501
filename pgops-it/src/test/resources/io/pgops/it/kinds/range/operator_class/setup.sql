CREATE TYPE words AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops);
CREATE TYPE usual AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_ops);
