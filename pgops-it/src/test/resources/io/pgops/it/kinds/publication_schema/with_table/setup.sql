-- since 15
CREATE TABLE published (a integer);
CREATE PUBLICATION publication_schema_with_table FOR TABLES IN SCHEMA public, TABLE published;
