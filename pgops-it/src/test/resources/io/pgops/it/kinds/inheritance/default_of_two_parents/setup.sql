CREATE TABLE first_parent (a integer DEFAULT 1);
CREATE TABLE second_parent (a integer DEFAULT 2);
SET client_min_messages = warning;
CREATE TABLE child (a integer DEFAULT 3) INHERITS (first_parent, second_parent);
CREATE TABLE none (a integer DEFAULT NULL) INHERITS (first_parent, second_parent);
