/** A region's number and short name. */
export interface RegionEntry {
  readonly id: number;
  readonly alias: string;
}

/**
 * The numbers of the regions, as the public Terraform provider has them, and their usual short names. Those of the two financial
 * regions are inferred: see decisions/.
 */
export const regionEntries: Readonly<Record<string, RegionEntry>> = {
  "ap-bangkok": { id: 23, alias: "th" },
  "ap-beijing": { id: 8, alias: "bj" },
  "ap-chengdu": { id: 16, alias: "cd" },
  "ap-chongqing": { id: 19, alias: "cq" },
  "ap-guangzhou": { id: 1, alias: "gz" },
  "ap-hongkong": { id: 5, alias: "hk" },
  "ap-jakarta": { id: 72, alias: "jkt" },
  "ap-mumbai": { id: 21, alias: "in" },
  "ap-nanjing": { id: 33, alias: "nj" },
  "ap-seoul": { id: 18, alias: "kr" },
  "ap-shanghai": { id: 4, alias: "sh" },
  "ap-shanghai-fsi": { id: 7, alias: "shjr" },
  "ap-shenzhen-fsi": { id: 11, alias: "szjr" },
  "ap-singapore": { id: 9, alias: "sg" },
  "ap-tokyo": { id: 25, alias: "jp" },
  "eu-frankfurt": { id: 17, alias: "de" },
  "na-ashburn": { id: 22, alias: "use" },
  "na-siliconvalley": { id: 15, alias: "usw" },
  "sa-saopaulo": { id: 74, alias: "sao" },
};
