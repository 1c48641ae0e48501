-- TYPE empty; owner: postgres
CREATE TYPE no_labels.empty AS ENUM (
);
-- drop: DROP TYPE no_labels.empty;
