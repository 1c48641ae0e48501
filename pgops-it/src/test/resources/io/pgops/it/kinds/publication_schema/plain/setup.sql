-- since 15
CREATE TABLE published (a integer);
CREATE PUBLICATION publication_schema_plain FOR TABLES IN SCHEMA plain, public;
