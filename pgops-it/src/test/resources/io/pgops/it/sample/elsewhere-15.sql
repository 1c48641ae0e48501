CREATE PUBLICATION of_schemas FOR TABLES IN SCHEMA elsewhere, public, TABLE elsewhere.published;
CREATE PUBLICATION of_parts FOR TABLE elsewhere.published (id) WHERE (id > 5);
