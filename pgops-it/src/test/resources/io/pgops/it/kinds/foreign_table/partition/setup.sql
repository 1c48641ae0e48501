CREATE FOREIGN DATA WRAPPER foreign_table_partition;
CREATE SERVER foreign_table_partition FOREIGN DATA WRAPPER foreign_table_partition;
CREATE TABLE measured (at date NOT NULL, value integer CHECK (value > 0)) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE measured_2024 PARTITION OF measured FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
  SERVER foreign_table_partition OPTIONS (table 'far');
CREATE FOREIGN TABLE measured_2025 (value integer CONSTRAINT measured_value_check CHECK (value > 0), at date OPTIONS (name 'day') NOT NULL)
  SERVER foreign_table_partition;
ALTER TABLE measured ATTACH PARTITION measured_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE measured_2026 PARTITION OF measured FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO measured VALUES ('2026-02-03', 4);
