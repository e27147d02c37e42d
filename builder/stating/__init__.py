"""What the program itself says about figures and records: statements, the rules that allow them, what they rest on."""
