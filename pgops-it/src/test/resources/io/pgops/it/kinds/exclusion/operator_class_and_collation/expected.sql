-- TABLE classes; owner: postgres
CREATE TABLE operator_class_and_collation.classes (
    a text,
    b text
);
-- drop: DROP TABLE operator_class_and_collation.classes;

-- TABLE DATA classes; owner: postgres
COPY operator_class_and_collation.classes (a, b) FROM stdin;

-- CONSTRAINT classes by_class; owner: postgres
ALTER TABLE ONLY operator_class_and_collation.classes
    ADD CONSTRAINT by_class EXCLUDE USING btree (a text_pattern_ops WITH =, b COLLATE "C" WITH =);
-- drop: ALTER TABLE ONLY operator_class_and_collation.classes DROP CONSTRAINT by_class;

-- CONSTRAINT classes ordered; owner: postgres
ALTER TABLE ONLY operator_class_and_collation.classes
    ADD CONSTRAINT ordered EXCLUDE USING btree (a DESC NULLS LAST WITH =);
-- drop: ALTER TABLE ONLY operator_class_and_collation.classes DROP CONSTRAINT ordered;
