CREATE TABLE indexed (a text, b text, c character varying(10));
CREATE INDEX collated ON indexed (a COLLATE "C" text_pattern_ops DESC, b COLLATE "de-x-icu", c varchar_pattern_ops);
