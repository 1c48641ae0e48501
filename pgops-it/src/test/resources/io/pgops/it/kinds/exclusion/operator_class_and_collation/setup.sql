CREATE TABLE classes (a text, b text, CONSTRAINT by_class EXCLUDE (a text_pattern_ops WITH =, b COLLATE "C" WITH =), CONSTRAINT ordered EXCLUDE (a DESC NULLS LAST WITH =));
