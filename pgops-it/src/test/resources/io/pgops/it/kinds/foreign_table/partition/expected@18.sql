-- TABLE measured; owner: postgres
CREATE TABLE partition.measured (
    at date CONSTRAINT measured_at_not_null NOT NULL,
    value integer,
    CONSTRAINT measured_value_check CHECK ((value > 0))
)
PARTITION BY RANGE (at);
-- drop: DROP TABLE partition.measured;

-- FOREIGN TABLE measured_2024; owner: postgres
CREATE FOREIGN TABLE partition.measured_2024 (
    at date CONSTRAINT measured_at_not_null NOT NULL,
    value integer,
    CONSTRAINT measured_value_check CHECK ((value > 0))
)
SERVER foreign_table_partition
OPTIONS (
    "table" 'far'
);
-- drop: DROP FOREIGN TABLE partition.measured_2024;

-- TABLE ATTACH measured_2024; owner: postgres
ALTER TABLE ONLY partition.measured ATTACH PARTITION partition.measured_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- FOREIGN TABLE measured_2025; owner: postgres
CREATE FOREIGN TABLE partition.measured_2025 (
    value integer,
    at date CONSTRAINT measured_2025_at_not_null NOT NULL,
    CONSTRAINT measured_value_check CHECK ((value > 0))
)
SERVER foreign_table_partition;
ALTER FOREIGN TABLE ONLY partition.measured_2025 ALTER COLUMN at OPTIONS (
    name 'day'
);
-- drop: DROP FOREIGN TABLE partition.measured_2025;

-- TABLE ATTACH measured_2025; owner: postgres
ALTER TABLE ONLY partition.measured ATTACH PARTITION partition.measured_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- TABLE measured_2026; owner: postgres
CREATE TABLE partition.measured_2026 (
    at date CONSTRAINT measured_at_not_null NOT NULL,
    value integer,
    CONSTRAINT measured_value_check CHECK ((value > 0))
);
-- drop: DROP TABLE partition.measured_2026;

-- TABLE ATTACH measured_2026; owner: postgres
ALTER TABLE ONLY partition.measured ATTACH PARTITION partition.measured_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

-- TABLE DATA measured_2026; owner: postgres
COPY partition.measured_2026 (at, value) FROM stdin;
